package se.overens.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/// An exact decimal number with comma, kept with just the decimals that were written.
@FacesConverter("overens.Decimal")
public class DecimalConverter implements Converter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) return null;
        return Written.number(value).orElseThrow(() -> new ConverterException(Written.wrongly(context, "shared.wrong.decimal")));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal value) {
        return value == null ? "" : new Formats(Texts.in(context.getViewRoot().getLocale())).decimal(value, Math.max(0, value.scale()));
    }
}
