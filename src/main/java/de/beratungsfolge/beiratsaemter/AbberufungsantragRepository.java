package de.beratungsfolge.beiratsaemter;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AbberufungsantragRepository extends ListCrudRepository<Abberufungsantrag, Long> {

    List<Abberufungsantrag> findByAbberufungIdOrderById(long abberufungId);
}
