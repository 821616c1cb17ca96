/// How colleagues share the writing of their own draft: which clauses are finished. Depends on the core of agreement;
/// the core asks through [DraftGuard][se.overens.agreement.DraftGuard].
package se.overens.agreement.drafting;
