package se.overens.workspace.store;

import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/// PostgreSQL, where a row that is locked for change still lets others refer to it: `for no key update` instead of
/// `for update`. A reference is checked at the commit with a lock of its own (`for key share`), which `for update` would
/// keep waiting: two that hold an agreement each and refer to the other's would wait for one another. Two that change
/// the same row still take turns.
public class SharedKeyPlatform extends PostgreSQLPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    public String getSelectForUpdateString() {
        return " FOR NO KEY UPDATE";
    }

    @Override
    public String getSelectForUpdateOfString() {
        return " FOR NO KEY UPDATE OF ";
    }
}
