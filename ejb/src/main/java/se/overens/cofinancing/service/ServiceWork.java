package se.overens.cofinancing.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import se.overens.cofinancing.service.ServiceView.Row;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Role;

/// A subscription waits for the host of the service.
@ApplicationScoped
public class ServiceWork implements WaitingWork {

    private static final Set<Role> OFFICERS = Set.of(Role.COORDINATOR, Role.OFFICER);

    @Inject
    private FindServices services;

    @Override
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (ServiceView service : services.list())
            service.subscriptions().stream().filter(Row::waits).forEach(row -> tasks.add(new Task("service-subscription", List.of(row.name(), service.title()),
                    "samfinansiering/tjanster/" + service.number(), row.from(), row.askedOn(), OFFICERS, service.mine() ? null : service.hostName())));
        return tasks;
    }
}
