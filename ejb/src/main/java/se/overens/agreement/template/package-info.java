/// Templates and clauses to write agreements from: the national ones, a county's own and each organisation's own, with
/// owner and versions. What has been published stays as it was; a draft keeps the version it was begun from.
package se.overens.agreement.template;
