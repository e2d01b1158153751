package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface BerichtigungsbefundRepository extends ListCrudRepository<Berichtigungsbefund, Long> {

    List<Berichtigungsbefund> findByBerichtigungIdOrderById(long berichtigungId);
}
