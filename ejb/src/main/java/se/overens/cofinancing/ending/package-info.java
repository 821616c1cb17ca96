/// How a post ends: an ending is proposed, each party decides on condition that the others do, and when the condition is
/// fulfilled each gives notice.
package se.overens.cofinancing.ending;
