/// An agreement that stands in a word processor's file becomes clauses in a draft of one's own, and what did not follow
/// along is named.
package se.overens.agreement.reading;
