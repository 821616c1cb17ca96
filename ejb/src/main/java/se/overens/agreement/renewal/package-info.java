/// Whether an agreement goes on: who looks after it at each party, when the window to give notice closes, and what each
/// party has said before that. Nothing renews unseen.
package se.overens.agreement.renewal;
