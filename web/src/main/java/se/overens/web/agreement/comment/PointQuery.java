package se.overens.web.agreement.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// A point in an address: `punkt=%C2%A7+4`.
@Named("pointQuery")
@ApplicationScoped
public class PointQuery {

    public String of(String point) {
        return query(point);
    }

    static String query(String point) {
        return "punkt=" + URLEncoder.encode(point, StandardCharsets.UTF_8);
    }
}
