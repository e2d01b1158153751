package de.beratungsfolge.mittelbereitstellungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface MittelantragRepository extends ListCrudRepository<Mittelantrag, Long> {

    List<Mittelantrag> findByStandAndZurKenntnisAmIsNullOrderById(Mittelstand stand);
}
