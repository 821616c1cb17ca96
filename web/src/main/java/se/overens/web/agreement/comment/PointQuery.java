package se.overens.web.agreement.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// A point in an address, in letters that every server reads the same: `punkt=wqcgNw` for "§ 7".
@Named("pointQuery")
@ApplicationScoped
public class PointQuery {

    public String of(String point) {
        return query(point);
    }

    static String query(String point) {
        return "punkt=" + Base64.getUrlEncoder().withoutPadding().encodeToString(point.getBytes(StandardCharsets.UTF_8));
    }

    /// Nothing that is no point leads anywhere.
    static String read(String asked) {
        if (asked == null || !asked.matches("[A-Za-z0-9_-]{2,1000}") || asked.length() % 4 == 1) return "";
        return new String(Base64.getUrlDecoder().decode(asked), StandardCharsets.UTF_8);
    }
}
