package se.overens.record.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import se.overens.shared.Json;

/// One row of the audit trail, as it was written.
///
/// @param organisation for whom it was done; null for the application itself
/// @param person       the identifier of who did it; null for the application itself
/// @param details      JSON
/// @param circle       those who may learn of it; null: everybody who reads the workspace's trail
public record AuditEvent(UUID id, String workspace, Instant at, String what, String subjectKind, UUID subject,
                         UUID organisation, UUID person, String roles, String correlation, String details, Set<UUID> circle) {

    /// The hash that stands before the first.
    public static final String BEGINNING = "0".repeat(64);

    /// The event's link in the chain: SHA-256 of the hash before it (hexadecimal) followed by the event in canonical
    /// form (RFC 8785). A changed event, and an event taken away, break every link after it.
    public String hashAfter(String before) {
        var all = new TreeMap<String, Object>();
        all.put("id", id);
        all.put("workspace", workspace);
        all.put("at", at.toString());
        all.put("what", what);
        all.put("subjectKind", subjectKind);
        all.put("subject", subject);
        all.put("organisation", organisation);
        all.put("person", person);
        all.put("roles", roles);
        all.put("correlation", correlation);
        all.put("details", Json.read(details, JsonNode.class));
        if (circle != null) all.put("circle", new TreeSet<>(circle.stream().map(UUID::toString).toList()));
        byte[] first = before.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        byte[] event = Json.canonical(all);
        byte[] joined = java.util.Arrays.copyOf(first, first.length + event.length);
        System.arraycopy(event, 0, joined, first.length, event.length);
        return Json.sha256(joined);
    }
}
