package se.overens.record.model;

import java.util.UUID;

/// Who reads the audit trail: an organisation its own deeds, the host also those of others, except what it has no part
/// in and must not be able to count.
public record AuditReader(UUID organisation, boolean host) {

    public boolean sees(AuditEvent event) {
        return organisation.equals(event.organisation())
                || host && (event.circle() == null || event.circle().contains(organisation));
    }
}
