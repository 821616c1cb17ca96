package se.overens.agreement.negotiation.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.overens.agreement.model.Acceptance;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.negotiation.model.Standpoint.Taken;

/// Where the parties stand in each point of a text. What a party has said of a point goes on standing in the next text
/// as long as the point says the same; whoever sends or accepts a text agrees to all of it, but keeps its reservations.
public final class Standings {

    /// @param version the text in which it was said
    /// @param said    whether it was said of this very point, or followed from sending or accepting the whole
    public record Standing(Stand stand, String reason, int version, boolean said, boolean forAnother) {
    }

    /// @param point null: of the whole text
    private record Said(UUID party, int version, String point) {
    }

    private final Map<Integer, AgreementVersion> versions = new HashMap<>();
    private final Map<Integer, TextPoints> points = new HashMap<>();
    private final Map<Said, Standing> said = new HashMap<>();
    private final Set<Said> accepted = new HashSet<>();

    /// @param versions    those that are seen: a party that was asked later knows nothing of what was before
    /// @param standpoints in the order they were given
    public Standings(List<AgreementVersion> versions, List<Standpoint> standpoints, List<Acceptance> acceptances) {
        versions.forEach(version -> {
            this.versions.put(version.number(), version);
            this.points.put(version.number(), TextPoints.of(version.text()));
        });
        standpoints.forEach(each -> said.put(new Said(each.party(), each.versionNumber(), each.taken().point()), standing(each)));
        acceptances.forEach(each -> accepted.add(new Said(each.party(), each.versionNumber(), null)));
    }

    public TextPoints points(int version) {
        return points.get(version);
    }

    /// The texts that a text was written from, the younger first: one, or those it joins; of those that are seen.
    public List<Integer> parents(int version) {
        AgreementVersion text = versions.get(version);
        List<Integer> all = !text.joins().isEmpty() ? text.joins().stream().sorted(Comparator.reverseOrder()).toList()
                : text.basedOn() == null ? List.of() : List.of(text.basedOn());
        return all.stream().filter(versions::containsKey).toList();
    }

    /// The points of a text, and those that it took away.
    public List<String> asked(int version) {
        Set<String> asked = new LinkedHashSet<>(points(version).contents().keySet());
        parents(version).forEach(parent -> asked.addAll(points(parent).contents().keySet()));
        return List.copyOf(asked);
    }

    /// What says something else than in every text that this one was written from.
    public List<TextPoints.Change> changed(int version) {
        List<Integer> parents = parents(version);
        if (parents.isEmpty()) return List.of();
        return points(parents.getFirst()).changesTo(points(version)).stream()
                .filter(change -> parents.stream().noneMatch(parent -> points(parent).sameAs(points(version), change.point()))).toList();
    }

    /// The text in which the point came to say what it says in this one.
    public int origin(String point, int version) {
        return parents(version).stream().filter(parent -> points(parent).sameAs(points(version), point)).findFirst()
                .map(parent -> origin(point, parent)).orElse(version);
    }

    /// What the point said before it came to say what it says in this text; null when it was not there.
    public String before(String point, int version) {
        List<Integer> earlier = parents(origin(point, version));
        return earlier.isEmpty() ? null : points(earlier.getFirst()).at(point);
    }

    /// The text and all that it rests on.
    public Set<Integer> roots(int version) {
        Set<Integer> roots = new LinkedHashSet<>();
        roots.add(version);
        parents(version).forEach(parent -> roots.addAll(roots(parent)));
        return roots;
    }

    /// By point; points of which the party has said nothing that stands are not there.
    public Map<String, Standing> of(UUID party, int version) {
        Map<String, Standing> standings = new LinkedHashMap<>();
        for (String point : asked(version)) {
            Standing standing = standing(party, point, version);
            if (standing != null) standings.put(point, standing);
        }
        return standings;
    }

    /// Points that the party has to answer before it has answered the text.
    public List<String> open(UUID party, int version) {
        Map<String, Standing> standings = of(party, version);
        List<String> open = new ArrayList<>(asked(version));
        open.removeAll(standings.keySet());
        return open;
    }

    private Standing standing(UUID party, String point, int version) {
        Standing explicit = said.get(new Said(party, version, point));
        if (explicit != null) return explicit;
        Standing before = inherited(party, point, version);
        boolean whole = versions.get(version).proposedBy().equals(party) || accepted.contains(new Said(party, version, null));
        if (!whole || before != null && before.stand() != Stand.OBJECTS) return before;
        return new Standing(Stand.AGREES, "", version, false, false);
    }

    private static Standing standing(Standpoint given) {
        Taken taken = given.taken();
        return new Standing(taken.stand(), taken.reason(), given.versionNumber(), true, given.isForAnother());
    }

    /// From the youngest text in which the point said the same.
    private Standing inherited(UUID party, String point, int version) {
        for (int parent : parents(version)) {
            if (!points(parent).sameAs(points(version), point)) continue;
            Standing before = standing(party, point, parent);
            if (before != null) return before;
        }
        return null;
    }
}
