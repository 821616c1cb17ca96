package se.overens.web.shared;

import java.sql.SQLException;
import java.util.Set;

/// What was sent holds a character that no text in the database can hold, such as the character zero.
public final class NoText {

    private static final Set<String> STATES = Set.of("22021", "22P05");

    private NoText() { }

    public static boolean isSaidBy(SQLException refused) {
        return STATES.contains(refused.getSQLState());
    }
}
