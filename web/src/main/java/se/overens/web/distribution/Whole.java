package se.overens.web.distribution;

/// A year as somebody writes it in a field: no space between the thousands.
public final class Whole {

    private Whole() {
    }

    /// @return null when it is no whole number, which the use case then asks for
    public static Integer of(String written) {
        try {
            return written == null || written.isBlank() ? null : Integer.valueOf(written.strip());
        } catch (NumberFormatException notWhole) {
            return null;
        }
    }
}
