/// Indexes (PKV, AKI, KPI and composites of them) with what was published when, and posts whose yearly amounts follow one.
/// A year whose index is not known is provisional; when it is published the difference is put right.
package se.overens.cofinancing.index;
