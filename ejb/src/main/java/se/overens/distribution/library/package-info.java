/// What counties have published, as everybody may read it: the models, each municipality's explanation, open data and
/// documents. Reads `published_model` and nothing else, and needs no login except to copy.
package se.overens.distribution.library;
