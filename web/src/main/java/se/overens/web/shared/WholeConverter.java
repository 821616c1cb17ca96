package se.overens.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/// A whole number, `255` or `168 737`.
@FacesConverter("overens.Whole")
public class WholeConverter implements Converter<Integer> {

    @Override
    public Integer getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) return null;
        try {
            return Written.number(value).map(number -> number.intValueExact())
                    .orElseThrow(() -> new ConverterException(Written.wrongly(context, "shared.wrong.whole")));
        } catch (ArithmeticException e) {
            throw new ConverterException(Written.wrongly(context, "shared.wrong.whole"), e);
        }
    }

    /// Without spaces: a number field is edited, and a year has none.
    @Override
    public String getAsString(FacesContext context, UIComponent component, Integer value) {
        return value == null ? "" : value.toString();
    }
}
