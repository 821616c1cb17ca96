package se.overens.web.cofinancing.change;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.overens.agreement.model.NoticeRule.LatestNotice;
import se.overens.agreement.model.ShareRule;
import se.overens.cofinancing.PostNotice;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.change.BeginLeavingAddenda;
import se.overens.cofinancing.change.LeavingView;
import se.overens.cofinancing.change.PreviewLeaving;
import se.overens.shared.Fraction;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.shared.Today;
import se.overens.shared.WrittenDay;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// What it would mean if somebody left a post: asked by the address (`?part=0580&sista=2025-06-30`), so that it can be sent
/// on as a link; and the addenda in which the others are asked.
@Named
@RequestScoped
public class LeavingPage {

    private static final String KEY = "cofinancing.leaving.";
    private static final String LAST_DAY = "sista";

    /// @param chosen whether it is one of those who are asked about
    public record Choice(String value, String word, boolean chosen) {
    }

    @Inject
    private PostPage page;
    @Inject
    private PostNotice notice;
    @Inject
    private PreviewLeaving preview;
    @Inject
    private BeginLeavingAddenda begin;
    @Inject
    private Forms forms;
    @Inject
    private Formats fmt;
    @Inject
    private Links to;
    @Inject
    private Today today;
    @Inject
    private HttpServletRequest request;
    private Optional<LeavingView> view;
    private ShareRule bearer;

    /// Reckons before the page is drawn, so that what is wrong stands at the top.
    public void reckon() {
        getView();
    }

    /// The next day on which one's own organisation can leave, with the last day of notice for it; null when it does not pay.
    public LatestNotice getOwn() {
        return notice.own(page.getPost()).stream().findFirst().orElse(null);
    }

    /// Null while nobody is asked about.
    /// By name as in every list of parties, without those that have left already.
    public List<LeavingView.Row> byName(LeavingView.Year year) {
        return page.getPost().parties().stream().flatMap(party -> year.rows().stream().filter(row -> row.organisation().equals(party.organisation())))
                .filter(row -> row.leaving() || row.before().ore() != 0 || row.after().ore() != 0).toList();
    }

    public LeavingView getView() {
        if (view == null) view = asked().isEmpty() ? Optional.empty() : forms.attempt(this::reckoned, field -> field.equals("lastDay") ? LAST_DAY : field);
        return view.orElse(null);
    }

    private LeavingView reckoned() {
        return preview.preview(new PreviewLeaving.Command(page.getPost().number(), List.copyOf(asked()), day("uppsagd"), day(LAST_DAY), shares()));
    }

    /// Begins them and opens the first, or lists them when they are several.
    public String begin() {
        return forms.attempt(() -> begin.begin(new BeginLeavingAddenda.Command(page.getPost().number(), List.copyOf(asked()), day(LAST_DAY), bearer)))
                .map(begun -> to.goTo(begun.size() == 1 ? draft(begun.getFirst()) : to.view("agreement/list") + "?lage=utkast")).orElse(null);
    }

    private String draft(BeginLeavingAddenda.Begun begun) {
        return to.view("agreement/addendum/propose", begun.agreement()) + "?utkast=" + begun.draft();
    }

    public List<Choice> getParties() {
        return page.getPost().parties().stream().filter(party -> party.until() == null || !party.until().isBefore(today.day()))
                .map(party -> new Choice(party.code(), party.name(), asked().contains(party.code()))).toList();
    }

    public List<Choice> getRules() {
        String asked = written("del");
        return List.of(new Choice("", fmt.text(KEY + "shares.contract"), asked.isEmpty()), choice(ShareRule.RECALCULATE, asked), choice(ShareRule.GAP, asked));
    }

    private Choice choice(ShareRule rule, String asked) {
        return new Choice(rule.name(), fmt.text(KEY + "shares." + rule), rule.name().equals(asked));
    }

    /// Whether the reckoning is what the agreements say.
    public boolean isAsAgreed() {
        return getView().rule() == (getView().says() == null ? ShareRule.GAP : getView().says());
    }

    public String getSays() {
        return fmt.text(KEY + "says." + (getView().says() == null ? "silent" : getView().says()));
    }

    public boolean isMayAsk() {
        return getView() != null && page.isOfficer() && getView().staying() > 0 && !page.getPost().ended();
    }

    public ShareRule[] getBearers() {
        return ShareRule.values();
    }

    public String bearerWord(ShareRule rule) {
        return fmt.text(KEY + "bearer." + rule, page.getPost().hostName());
    }

    /// "+12 500,00 kr mer".
    public String difference(Money money) {
        if (money.ore() == 0) return fmt.text("shared.difference.same");
        return fmt.text(money.ore() > 0 ? "shared.difference.larger" : "shared.difference.smaller", (money.ore() > 0 ? "+" : "") + fmt.money(money.ore()));
    }

    public String percent(Fraction share) {
        return fmt.percent(share.toDecimal(6), 2);
    }

    /// Per cent of the largest that anybody pays in the year.
    public String bar(LeavingView.Year year, Money money) {
        long most = year.rows().stream().mapToLong(row -> Math.max(row.before().ore(), row.after().ore())).max().orElse(0);
        return most == 0 ? "0" : Fraction.of(money.ore() * 100, most).toDecimal(1).toPlainString();
    }

    private Set<String> asked() {
        String[] codes = request.getParameterValues("part");
        Set<String> known = page.getPost().parties().stream().map(PostParty::code).collect(Collectors.toSet());
        return codes == null ? Set.of() : Arrays.stream(codes).filter(known::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    private ShareRule shares() {
        return Arrays.stream(ShareRule.values()).filter(rule -> rule.name().equals(written("del"))).findFirst().orElse(null);
    }

    private LocalDate day(String name) {
        if (written(name).isEmpty()) return null;
        try {
            return WrittenDay.read(written(name));
        } catch (DateTimeException unreadable) {
            throw new Invalid(name, "day-unreadable");
        }
    }

    public String written(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    public ShareRule getBearer() {
        return bearer;
    }

    public void setBearer(ShareRule bearer) {
        this.bearer = bearer;
    }
}
