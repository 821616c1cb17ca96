package se.overens.distribution.referral.model;

import java.util.List;
import java.util.stream.IntStream;
import se.overens.shared.WordDifference;
import se.overens.shared.WordDifference.Piece;

/// What differs between a round and the one before it: the numbers, and the texts word by word.
///
/// @param note   the county's own words
/// @param points in order; a point that only one of them has is wholly added or wholly removed
public record ReferralDifference(ProposalDifference numbers, List<Piece> note, List<List<Piece>> points) {

    public static ReferralDifference between(ReferralText from, ReferralText to) {
        int points = Math.max(from.questions().size(), to.questions().size());
        return new ReferralDifference(ProposalDifference.between(from.proposal(), to.proposal()), words(from.note(), to.note()),
                IntStream.range(0, points).mapToObj(i -> words(question(from, i), question(to, i))).toList());
    }

    public boolean isTextChanged() {
        return changed(note) || points.stream().anyMatch(ReferralDifference::changed);
    }

    private static boolean changed(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> piece.kind() != WordDifference.Kind.SAME);
    }

    private static String question(ReferralText text, int i) {
        return i < text.questions().size() ? text.questions().get(i) : "";
    }

    private static List<Piece> words(String from, String to) {
        return WordDifference.between(from, to).pieces();
    }
}
