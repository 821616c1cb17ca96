package se.overens.web.agreement.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.agreement.comment.PointView;
import se.overens.agreement.model.ClauseTerm;
import se.overens.web.agreement.negotiation.NegotiationHere;
import se.overens.web.shared.Formats;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// What a point is called: "§ 4 Antal", or "§ 4 Antal: Anvisningsbara platser, Habo, 2025".
@Named("pointWords")
@RequestScoped
public class PointWords {

    @Inject
    private FindMembers members;
    @Inject
    private Formats formats;
    @Inject
    private NegotiationHere negotiation;
    private Map<String, String> names;

    public String of(PointView point) {
        if (point.isFrame()) return formats.text("agreement.term." + point.point());
        String clause = (point.clause() + " " + point.heading()).strip();
        return point.term() == null ? clause : clause + ": " + term(point.term());
    }

    /// What the point says, as it is read.
    public String said(PointView point) {
        return point.isFrame() ? negotiation.text(point.point(), null, point.text()) : point.text();
    }

    /// Short, for a link: "§ 4", "rubriken".
    public String name(PointView point) {
        return point.isFrame() ? formats.text("agreement.comment.frame." + point.point()) : point.clause();
    }

    /// The value in its clause: "Anvisningsbara platser, Habo, 2025".
    public String term(ClauseTerm term) {
        return Stream.of(formats.text("agreement.term.about." + term.about()), name(term.party()), term.year() == null ? "" : term.year().toString())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private String name(String code) {
        if (code == null) return "";
        if (names == null) names = members.byId().values().stream().collect(Collectors.toMap(MemberView::code, MemberView::shortName, (one, _) -> one));
        return names.getOrDefault(code, code);
    }
}
