/** The name of a unit of a city, county or district. */
export const LOCAL_UNIT = /^[一-鿿]{1,8}?[市县区旗]/;
/** The name of a province or autonomous region. */
export const PROVINCE = /省|自治区/;
/** Units of a province, which the glossary of a local unit does not speak of. */
export const PROVINCIAL_UNITS = "省直部门";
