/// How many persons each municipality has received, as sources have told it, and how that stands to what was decided.
package se.overens.distribution.reception;
