package de.beratungsfolge.drucksachen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface FolgebegruendungRepository extends ListCrudRepository<Folgebegruendung, Long> {

    List<Folgebegruendung> findByFolgebefundIdOrderById(long folgebefundId);
}
