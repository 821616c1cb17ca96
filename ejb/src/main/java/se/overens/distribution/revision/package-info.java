/// The county's number is changed during the year: what has been delivered stands, what has not lapses or carries over,
/// and each municipality sees before, after and why.
package se.overens.distribution.revision;
