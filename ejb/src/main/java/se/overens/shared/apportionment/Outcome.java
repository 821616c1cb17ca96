package se.overens.shared.apportionment;

import java.util.List;

/// The places of each entry, in the order asked, and the ties that decided something.
record Outcome(List<Long> places, List<Tie> ties) {}
