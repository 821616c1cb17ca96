package se.overens.web.distribution.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import se.overens.distribution.referral.AnswerView;
import se.overens.distribution.referral.FindReferralAnswers;
import se.overens.distribution.referral.ReferralView.BoardRow;
import se.overens.distribution.referral.model.AnswerText.PointAnswer;
import se.overens.web.distribution.Here;
import se.overens.web.shared.Download;

/// What one municipality has answered, the answer that stands first.
@Named("readReferralAnswer")
@RequestScoped
public class ReadReferralAnswerPage {

    @Inject
    private Here address;
    @Inject
    private ReferralHere here;
    @Inject
    private FindReferralAnswers find;
    private List<AnswerView> answers;

    /// One point as it was answered.
    public record Answered(int number, String text, PointAnswer answer) {
    }

    public List<AnswerView> getAnswers() {
        if (answers == null) answers = find.of(here.getReferral().number(), code()).reversed();
        return answers;
    }

    public List<Answered> points(AnswerView answer) {
        List<String> questions = here.getReferral().text().questions();
        return IntStream.range(0, questions.size())
                .mapToObj(i -> new Answered(i + 1, questions.get(i), answer.text().point(i + 1).orElseThrow())).toList();
    }

    public void letter(int turn) {
        var letter = find.letter(here.getReferral().number(), code(), turn);
        Download.send(letter.fileName(), letter.mediaType(), letter.bytes());
    }

    public BoardRow getRow() {
        return here.getReferral().board().stream().filter(row -> row.code().equals(code())).findFirst().orElseThrow();
    }

    private String code() {
        return address.address().municipality();
    }
}
