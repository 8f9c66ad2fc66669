// Which epoch is shown?
RETURN $epoch AS value
