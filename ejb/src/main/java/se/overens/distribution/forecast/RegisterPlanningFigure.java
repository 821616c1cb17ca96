package se.overens.distribution.forecast;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.TreeMap;
import se.overens.distribution.forecast.model.CountyNumber.Kind;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// Registers how many are expected to settle in the county by themselves. It is kept beside the county quota, never in it.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class RegisterPlanningFigure {

    @Inject
    private NumberBook book;

    public NumberView register(@Valid CountyNumberCommand command) {
        return NumberView.of(book.enter(Kind.PLANNING_FIGURE, command.content(new TreeMap<>())));
    }
}
