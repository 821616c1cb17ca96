/// What is said about an agreement's points: openly, in threads that those who see the version can read, and among
/// colleagues, in notes that no other organisation can see. Depends on the core of agreement; the core knows nothing of it.
package se.overens.agreement.comment;
