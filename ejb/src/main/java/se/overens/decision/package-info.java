/// What each organisation's own bodies decide, when it gains legal force, what it is made conditional upon, and who
/// may sign or give notice because of it.
package se.overens.decision;
