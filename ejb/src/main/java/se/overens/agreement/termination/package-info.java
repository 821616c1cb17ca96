/// Notice (uppsägning): who gives it, on which mandate, when it was received, and the last day that follows.
package se.overens.agreement.termination;
