/// The special conditions of a contract: that the post is vacant too long, that the funding ends, that the law changes. They
/// fall due by their dates and then propose what the contract prescribes; the host applies it, or says why not.
package se.overens.cofinancing.watch;
