/// Two municipalities move places between them during the year (omfördelning): one proposes, the other consents, the
/// county board confirms, and only then do the figures change.
package se.overens.distribution.transfer;
