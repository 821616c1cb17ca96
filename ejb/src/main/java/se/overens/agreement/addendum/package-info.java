/// Addenda: what a party proposes to change in an agreement in force. They are negotiated, decided and signed as any
/// agreement; when the last has signed, the agreement that is amended is what they say, from their first day.
package se.overens.agreement.addendum;
