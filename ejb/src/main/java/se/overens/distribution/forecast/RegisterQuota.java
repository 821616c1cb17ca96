package se.overens.distribution.forecast;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.TreeMap;
import se.overens.distribution.forecast.model.CountyNumber.Kind;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// Registers what the government has decided that the county has to receive. A later decision is a new row.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class RegisterQuota {

    @Inject
    private NumberBook book;

    public NumberView register(@Valid CountyNumberCommand command) {
        return NumberView.of(book.enter(Kind.COUNTY_QUOTA, command.content(new TreeMap<>())));
    }
}
