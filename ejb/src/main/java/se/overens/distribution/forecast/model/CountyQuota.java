package se.overens.distribution.forecast.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// Länstal: how many the county has to receive, decided by the government. A duty, and what a model divides.
@Entity
@Table(name = "county_quota")
public class CountyQuota extends CountyNumber {

    protected CountyQuota() {
        // for JPA
    }

    public CountyQuota(String workspace, UUID organisation, int number, Content content, Instant registeredAt) {
        super(workspace, organisation, number, content, registeredAt);
    }

    @Override
    public Kind kind() {
        return Kind.COUNTY_QUOTA;
    }
}
