package se.overens.web.agreement.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import se.overens.agreement.document.CompareTexts;
import se.overens.agreement.document.Comparison;
import se.overens.web.agreement.AgreementHere;
import se.overens.web.shared.Formats;

/// What differs between two texts of the agreement: `?fran=1&till=2`, one's own draft as `utkast`, `&bara=oss` for what
/// is for one's own organisation.
@Named
@RequestScoped
public class ComparePage {

    private static final String DRAFT = "utkast";

    @Inject
    private CompareTexts compare;
    @Inject
    private AgreementHere here;
    @Inject
    private Formats formats;
    @Inject
    private HttpServletRequest request;
    private List<String> versions;
    private Comparison comparison;

    /// As they are written in the address.
    public List<String> getVersions() {
        if (versions == null) versions = compare.versions(number()).stream().map(each -> CompareTexts.DRAFT.equals(each) ? DRAFT : each).toList();
        return versions;
    }

    public boolean isPossible() {
        return getVersions().size() > 1;
    }

    public String getFrom() {
        return asked("fran", getVersions().get(Math.max(0, latest() - 1)));
    }

    public String getTo() {
        return asked("till", getVersions().get(latest()));
    }

    public boolean isOurs() {
        return "oss".equals(request.getParameter("bara"));
    }

    public Comparison getComparison() {
        if (comparison == null) comparison = compare.of(number(), version(getFrom()), version(getTo()), isOurs());
        return comparison;
    }

    /// How many clauses and head values differ.
    public long getChanged() {
        var difference = getComparison().difference();
        return difference.changedClauses().size() + difference.terms().size()
                + (difference.partiesAdded().isEmpty() && difference.partiesRemoved().isEmpty() ? 0 : 1);
    }

    /// "version 2", "ert utkast".
    public String name(String version) {
        return DRAFT.equals(version) ? formats.text("agreement.compare.draft") : formats.text("agreement.compare.version", version);
    }

    /// The query of this comparison, for its documents.
    public String getQuery() {
        return "fran=" + getFrom() + "&till=" + getTo() + (isOurs() ? "&bara=oss" : "");
    }

    static String version(String inAddress) {
        return DRAFT.equals(inAddress) ? CompareTexts.DRAFT : inAddress;
    }

    /// Where the latest sent text stands; one's own draft comes after it.
    private int latest() {
        int last = getVersions().size() - 1;
        return last > 0 && DRAFT.equals(getVersions().get(last)) ? last - 1 : last;
    }

    private String asked(String name, String otherwise) {
        String value = request.getParameter(name);
        return value != null && getVersions().contains(value) ? value : otherwise;
    }

    private int number() {
        return here.getAgreement().number();
    }
}
