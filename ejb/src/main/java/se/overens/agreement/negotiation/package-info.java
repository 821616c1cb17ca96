/// Negotiation in rounds: answers point by point, proposals that cross and are joined, what is taken back, and a no
/// that leads back to the table. Depends on the core of agreements; the core knows nothing of it.
package se.overens.agreement.negotiation;
