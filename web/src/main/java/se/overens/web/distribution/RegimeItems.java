package se.overens.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import se.overens.distribution.FindRegimes;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Language;

/// The laws and agreements that figures may stand on, to choose among.
@RequestScoped
public class RegimeItems {

    @Inject
    private FindRegimes regimes;
    @Inject
    private Formats fmt;
    @Inject
    private Language language;

    List<SelectItem> items() {
        return regimes.all().stream().map(each -> new SelectItem(each.code(), fmt.text("distribution.new.regime." + each.label(),
                isEnglish() ? each.nameEn() : each.name()))).toList();
    }

    boolean isEnglish() {
        return language.texts().locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
