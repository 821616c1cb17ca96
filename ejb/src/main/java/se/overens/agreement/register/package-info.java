/// The register of agreements: which one may see, by facets and by words in texts and files, with searches that are kept.
package se.overens.agreement.register;
