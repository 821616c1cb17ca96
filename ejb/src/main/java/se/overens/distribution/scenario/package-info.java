/// What is tried out beside a draft: scenarios that are kept, models side by side, and which weight moves whom the most.
/// Depends on the core of distribution; the core knows nothing of it.
package se.overens.distribution.scenario;
