/// What an agreement looks like on paper: its text and what differs between two texts, as PDF and as a file for a word
/// processor.
package se.overens.agreement.document;
