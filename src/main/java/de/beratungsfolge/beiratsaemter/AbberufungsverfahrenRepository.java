package de.beratungsfolge.beiratsaemter;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface AbberufungsverfahrenRepository extends ListCrudRepository<Abberufungsverfahren, Long> {

    Optional<Abberufungsverfahren> findByAnliegenId(long anliegenId);
}
