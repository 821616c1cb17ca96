package se.overens.web.cofinancing.ending;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import se.overens.cofinancing.ending.EndingReadings.Kind;
import se.overens.cofinancing.ending.EndingReadings.Reading;
import se.overens.cofinancing.ending.EndingReadings;
import se.overens.cofinancing.ending.ProposeEnding;
import se.overens.cofinancing.ending.ReadEndingText;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Uppsägning: a day in somebody's words is read both ways with what each costs, one reading is chosen, and the ending is
/// proposed to all who pay. Nothing is chosen beforehand.
@Named
@RequestScoped
public class EndingPage {

    @Inject
    private PostPage page;
    @Inject
    private ReadEndingText read;
    @Inject
    private ProposeEnding propose;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Formats fmt;
    @Inject
    private HttpServletRequest request;
    private String text;
    private EndingReadings readings;
    private Kind chosen;
    private LocalDate longStop;
    private final QuorumChoice quorum = new QuorumChoice();

    /// Shows the readings at an address of their own, so that they can be sent to a colleague.
    public void read() {
        forms.attempt(() -> read.read(page.getPost().number(), text)).ifPresent(found -> to.goTo(
                to.view("cofinancing/ending", page.getPost().number()) + "?dag=" + URLEncoder.encode(found.text(), StandardCharsets.UTF_8)));
    }

    public void propose() {
        Reading reading = getReadings().readings().stream().filter(one -> one.kind() == chosen).findFirst().orElseThrow();
        forms.attempt(() -> propose.propose(new ProposeEnding.Command(page.getPost().number(), getReadings().text(), reading.lastDay(),
                quorum.quorum(), longStop, quorum.isAppealedCounts()))).ifPresent(made -> to.go("record/receipt", made.receipt()));
    }

    /// Of the day in the address (`?dag=från 30/9 2024`), or null.
    public EndingReadings getReadings() {
        String asked = request.getParameter("dag");
        if (readings == null && asked != null && !asked.isBlank())
            readings = forms.attempt(() -> read.read(page.getPost().number(), asked)).orElse(null);
        return readings;
    }

    public List<SelectItem> getChoices() {
        return getReadings().readings().stream().map(reading -> new SelectItem(reading.kind(), fmt.text("cofinancing.reading." + reading.kind() + (reading.parts().isEmpty() ? ".without" : ""),
                fmt.date(reading.lastDay()), fmt.date(reading.noticeBy()), fmt.money(reading.total().ore())))).toList();
    }

    public String heading(Reading reading) {
        return fmt.text("cofinancing.reading." + reading.kind() + ".column", fmt.day(reading.lastDay()));
    }

    /// What all of them pay if the post goes on, in öre.
    public long getWhole() {
        return getReadings().readings().getFirst().parts().stream().mapToLong(part -> part.wholeYear().ore()).sum();
    }

    /// What speaks against a reading, or nothing.
    public List<String> getNotes() {
        return getReadings().readings().stream().flatMap(reading -> java.util.stream.Stream.of(
                reading.allowed() ? null : fmt.text("cofinancing.reading.notAllowed", fmt.date(reading.lastDay())),
                reading.kind() == Kind.LAST_DAY && reading.noticeLate() ? fmt.text("cofinancing.reading.late", fmt.date(reading.noticeBy())) : null))
                .filter(java.util.Objects::nonNull).toList();
    }

    public String getText() {
        return text == null ? request.getParameter("dag") : text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Kind getChosen() {
        return chosen;
    }

    public void setChosen(Kind chosen) {
        this.chosen = chosen;
    }

    public QuorumChoice getQuorum() {
        return quorum;
    }

    public LocalDate getLongStop() {
        return longStop;
    }

    public void setLongStop(LocalDate longStop) {
        this.longStop = longStop;
    }
}
