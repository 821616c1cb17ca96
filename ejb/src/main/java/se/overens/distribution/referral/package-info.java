/// Referral (remiss): a draft is sent to every municipality of the county at the same moment, each answers point by
/// point, the county says what becomes of every comment and shows the revised version. Depends on the core of
/// distribution; the core knows nothing of it.
package se.overens.distribution.referral;
