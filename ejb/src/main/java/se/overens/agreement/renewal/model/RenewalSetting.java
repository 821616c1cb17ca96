package se.overens.agreement.renewal.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.overens.shared.model.WorkspaceEntity;

/// How long before a window closes a county looks through its agreements.
@Entity
@Table(name = "renewal_setting")
public class RenewalSetting extends WorkspaceEntity {

    /// When the county has not said anything.
    public static final int USUAL_MONTHS = 6;
    public static final int MOST_MONTHS = 24;

    private int months;

    protected RenewalSetting() {
        // for JPA
    }

    public RenewalSetting(String workspace, int months) {
        super(workspace);
        this.months = months;
    }

    /// @param number of calendar months
    public void lookThroughBefore(int number) {
        months = number;
    }

    public int months() {
        return months;
    }
}
