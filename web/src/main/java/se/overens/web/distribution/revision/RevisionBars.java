package se.overens.web.distribution.revision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.MathContext;
import se.overens.distribution.ChangeView.Row;

/// The picture of before and after, on each municipality's own scale: the larger of the two is 100, else the largest
/// municipality hides all the others.
@Named("revisionBars")
@RequestScoped
public class RevisionBars {

    public String bar(Row row) {
        return part(row.after(), row);
    }

    public String tick(Row row) {
        return part(row.before(), row);
    }

    private static String part(long places, Row row) {
        long most = Math.max(1, Math.max(row.before(), row.after()));
        return BigDecimal.valueOf(places * 100).divide(BigDecimal.valueOf(most), MathContext.DECIMAL32).toPlainString();
    }
}
