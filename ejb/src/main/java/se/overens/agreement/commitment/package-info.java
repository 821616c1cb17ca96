/// What the parties have promised each other in an agreement, what has been done of it year by year, and the yearly
/// revision of local agreements.
package se.overens.agreement.commitment;
