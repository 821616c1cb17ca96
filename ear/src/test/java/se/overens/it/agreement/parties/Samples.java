package se.overens.it.agreement.parties;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/// Something for each parameter of the API's paths, in Uppsala län.
final class Samples {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final Map<String, String> VALUES = Map.of("code", "0380", "party", "0380", "municipality", "0380", "county", "03", "year", "2024", "version", "1");

    private Samples() {
    }

    /// The path below the workspace, with this number of an agreement and otherwise samples or an id that nothing has.
    static String below(String path, int number) {
        return PARAMETER.matcher(path.replaceFirst("^.*/workspaces/\\{workspace}/", "")).replaceAll(found -> found.group(1).equals("number")
                ? String.valueOf(number) : VALUES.getOrDefault(found.group(1), new UUID(3, 3).toString()));
    }
}
