package se.overens.web.agreement.clause;

import java.util.Map;

/// Where on the page a fault is told: the id of the field for the path that the rules name.
public final class ClauseFields {

    private static final Map<String, String> OTHERS = Map.of("startsOn", "draftStartsOn", "endsOn", "draftEndsOn",
            "noticeTerms.noticeMonths", "noticeMonths", "noticeTerms.minimumTermMonths", "minimumTermMonths",
            "noticeTerms.renewalMonths", "renewalMonths", "noticeTerms.endsAt", "endsAt", "noticeTerms.termEnd", "draftEndsOn");

    private static final String OWN_NOTICE = "noticeTerms.parties[";

    private ClauseFields() {
    }

    /// `clauses[3].heading` is `clauses:3:heading`. Values stand where the form has put them, see [ClauseForm#field].
    public static String id(String field) {
        if (field != null && field.startsWith(OWN_NOTICE)) return ownNotice(field.substring(OWN_NOTICE.length()));
        if (field == null || !field.startsWith("clauses[")) return OTHERS.getOrDefault(field == null ? "" : field, field);
        String id = field.replaceAll("\\[(\\d+)]\\.?", ":$1:");
        if (id.endsWith(":")) return id + "text";
        return id.replaceFirst(":(number)$", ":heading").replaceFirst(":terms$", ":text");
    }

    /// `1].period` is `own:1:ownLength`: where the notice of one party is written.
    private static String ownNotice(String rest) {
        String row = rest.replaceFirst("].*", "");
        String part = rest.replaceFirst("^\\d+]\\.?", "");
        return "own:" + row + (part.startsWith("period") ? ":ownLength" : part.equals("endsAt") ? ":ownEndsAt" : ":ownParty");
    }

    /// The field of a value that its part is written in.
    static String part(String part) {
        return "kind".equals(part) || "about".equals(part) ? "what" : part;
    }
}
