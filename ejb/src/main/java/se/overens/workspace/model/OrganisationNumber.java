package se.overens.workspace.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An organisation number: ten digits whose last checks the others (Luhn), the third at least 2, so that it can never be
/// a person's. Written `802000-6717`.
public record OrganisationNumber(String ten) {

    private static final Pattern WRITTEN = Pattern.compile("(?:16)?(\\d{6})-?(\\d{4})");

    public OrganisationNumber {
        if (!ten.matches("\\d{2}[2-9]\\d{7}") || !checks(ten)) throw new IllegalArgumentException(ten);
    }

    /// @param written with or without hyphen, spaces and the leading 16
    public static Optional<OrganisationNumber> read(String written) {
        Matcher found = WRITTEN.matcher(written == null ? "" : written.replaceAll("\\s", ""));
        if (!found.matches()) return Optional.empty();
        String ten = found.group(1) + found.group(2);
        return ten.charAt(2) >= '2' && checks(ten) ? Optional.of(new OrganisationNumber(ten)) : Optional.empty();
    }

    private static boolean checks(String ten) {
        int sum = 0;
        for (int i = 0; i < ten.length(); i++) {
            int doubled = (ten.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += doubled / 10 + doubled % 10;
        }
        return sum % 10 == 0;
    }

    @Override
    public String toString() {
        return ten.substring(0, 6) + "-" + ten.substring(6);
    }
}
